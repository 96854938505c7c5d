"""What circlekeeper costs, beside programs that do less: `python -m benchmarks` measures all of it in one
interleaved run.

Everything is driven from outside, on a pseudo-terminal with a terminal emulator behind it, as a person would see
it. Numbers of different runs or machines are not to be compared; ratios within one run are.
"""
