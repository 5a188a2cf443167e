# exercise: tanh_backward
# right: no
# wrong: It takes the slope of the logistic sigmoid, h * (1 - h), for that of tanh.
# lines: 7
SLOPES = {
    "linear": lambda a: np.ones_like(a),
    "tanh": lambda a: a * (1 - a),
    "relu": lambda a: (a > 0) * 1.0,
}

def tanh_backward(d_h, h):
    return d_h * SLOPES["tanh"](h)
