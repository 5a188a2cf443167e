"""From solutions to what learners open: reading, generating, executing and judging notebooks.

`solutions/` is the source. `student` makes `notebooks/` from it, `outputs` stores what its
cells print, and `lint` says where course, entries and stored outputs disagree.
"""

from labkit.release.course import Course
from labkit.release.errors import CourseError

__all__ = ["Course", "CourseError"]
