# exercise: update_parameters
# right: yes
def update_parameters(params, grads, lr=1e-3):
    ends = np.cumsum([np.size(p) for p in params])[:-1]
    theta, slope = (np.concatenate([np.ravel(a) for a in arrays]) for arrays in (params, grads))
    moved = theta - lr * slope
    return [part.reshape(np.shape(p)).copy() for part, p in zip(np.split(moved, ends), params)]
