# exercise: update_parameters
# right: no
# wrong: Pulls every parameter towards zero as well (weight decay), which plain gradient descent does not.
# lines: 8
def update_parameters(params, grads, lr=1e-3, decay=0.01):
    updated = []
    for p, g in zip(params, grads):
        updated.append((1 - lr * decay) * p - lr * g)
    return updated
