# exercise: update_parameters
# right: yes
def update_parameters(params, grads, lr=1e-3):
    ends = np.cumsum([p.size for p in params])[:-1]
    theta, slope = (np.concatenate([a.reshape(-1) for a in group]) for group in (params, grads))
    pieces = np.split(theta - lr * slope, ends)
    return tuple(piece.reshape(p.shape) for piece, p in zip(pieces, params))
