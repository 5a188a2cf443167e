# exercise: update_parameters
# right: yes
def update_parameters(params, grads, lr=1e-3):
    def flat(arrays):
        return np.concatenate([np.ravel(a) for a in arrays])

    theta = flat(params) - lr * flat(grads)
    ends = np.cumsum([np.size(p) for p in params])
    pieces = np.split(theta, ends[:-1])
    return [piece.reshape(np.shape(p)) for piece, p in zip(pieces, params)]
