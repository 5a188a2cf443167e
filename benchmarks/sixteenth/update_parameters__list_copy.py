# exercise: update_parameters
# right: no
# wrong: The list is copied but not the arrays in it, so the caller's parameters are changed.
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    new = list(params).copy()
    for param, grad in zip(new, grads):
        param -= lr * grad
    return new
