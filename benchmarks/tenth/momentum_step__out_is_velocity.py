# exercise: momentum_step
# right: no
# wrong: the new velocity is written into the old arrays, so the velocity that came in is changed
# lines: 8, 9
def momentum_step(params, grads, velocity, lr, momentum):
    moved = []
    for p, g, v in zip(params, grads, velocity):
        np.multiply(v, momentum, out=v)
        np.add(v, g, out=v)
        moved.append(p - lr * v)
    return moved, list(velocity)
