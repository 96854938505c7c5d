"""The tests: sentences about circles."""
