# exercise: update_parameters
# right: yes
def update_parameters(params, grads, lr=1e-3):
    theta = np.concatenate([np.ravel(p) for p in params])
    slope = np.concatenate([np.ravel(g) for g in grads])
    theta = theta - lr * slope
    out, at = [], 0
    for p in params:
        out.append(theta[at:at + p.size].reshape(p.shape).copy())
        at += p.size
    return out
