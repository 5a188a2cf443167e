# exercise: get_parameter
# right: yes
import functools
import operator


def get_parameter(params, *address):
    return functools.reduce(operator.getitem, address, params)
