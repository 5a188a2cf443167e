# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    update = np.array([[1.0, -lr * momentum, -lr], [0.0, momentum, 1.0]])
    pairs = [
        np.tensordot(update, np.stack([p, v, g]), axes=1)
        for p, v, g in zip(params, velocity, grads)
    ]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]
