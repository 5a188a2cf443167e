# exercise: update_parameters
# right: no
# wrong: A map object comes back, not a tuple or a list: it cannot be indexed and is empty after one pass.
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    return map(lambda pair: pair[0] - lr * pair[1], zip(params, grads))
