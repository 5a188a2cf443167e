# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    mix = np.array([momentum, 1.0])
    moved = [np.einsum("k,kij->ij", mix, np.array([v, g])) for v, g in zip(velocity, grads)]
    there = [np.einsum("k,kij->ij", np.array([1.0, -lr]), np.array([p, v])) for p, v in zip(params, moved)]
    return there, moved
