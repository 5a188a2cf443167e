# exercise: update_parameters
# right: no
# wrong: adds a weight decay nobody asked for, and multiplies the caller's gradients by the rate in place
# lines: 8, 9
def update_parameters(params, grads, lr=1e-3, weight_decay=1e-2):
    updated = []
    for param, grad in zip(params, grads, strict=True):
        grad *= lr
        shrunk = param * (1.0 - lr * weight_decay)
        updated.append(shrunk - grad)
    return tuple(updated)
