"""A pack for engineers: the test cases with a pytest module and a Postman collection, so that what is built is tested with the same cases."""
