# exercise: update_parameters
# right: no
# wrong: divides the gradient by its length
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    out = []
    for p, g in zip(params, grads):
        out.append(p - lr * g / (np.linalg.norm(g) + 1e-12))
    return out
