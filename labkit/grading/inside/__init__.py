"""What runs inside the sandbox, beside a learner's code. It knows no expected answer.

`labkit.grading.site` copies these files, and the parts of labkit that a lab's set-up cells
import, into a folder that is all of labkit that a submission can see.
"""
