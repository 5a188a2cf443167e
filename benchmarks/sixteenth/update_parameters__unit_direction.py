# exercise: update_parameters
# right: no
# wrong: The gradient is brought to length one first, so the step does not depend on how steep the loss is.
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    length = np.sqrt(sum((g**2).sum() for g in grads))
    if length > 0:
        grads = [g / length for g in grads]
    return [p - lr * g for p, g in zip(params, grads)]
