"""What the download begins with, in place of Python: the program, in an environment for others as it was found."""

import os
import sys

for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):  # the download's own libraries are for itself, not for the editor
    before = os.environ.pop(f"{name}_ORIG", None)  # or the player of the bowl that it starts
    if before is not None:
        os.environ[name] = before
    elif getattr(sys, "frozen", False):
        os.environ.pop(name, None)

if sys.argv[1:2] == ["-c"]:  # as Python does: the bell asks for it on Windows, where Python itself plays the bowl
    program = sys.argv[2]
    sys.argv[:] = ["-c", *sys.argv[3:]]
    exec(program)
else:
    from circlekeeper.cli import main

    main()
