"""What the packed program starts: the command line, which opens the window where it is given nothing else to do."""

import sys

from fieldwright.files.worker import freeze_support

if __name__ == "__main__":
    freeze_support()  # worker processes of a packed program start here too, and never go further
    from fieldwright.cli import main

    sys.exit(main())
