"""What holds for all tests."""

from hypothesis import HealthCheck, settings

# how long an example takes is the machine's affair, which may have other work; `timeout` in pyproject.toml bounds the test
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")
