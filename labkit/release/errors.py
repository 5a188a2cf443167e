"""The one exception that a command shows as a single line; it lives where courses are found."""

from labkit.place import CourseError

__all__ = ["CourseError"]
