# exercise: momentum_step
# right: no
# wrong: the velocity that came in is multiplied in place, and the bias arrays are moved without lr
# lines: 8, 10
def momentum_step(params, grads, velocity, lr, momentum):
    moved, speeds = [], []
    for p, g, buf in zip(params, grads, velocity):
        buf *= momentum
        speed = buf + g
        step = speed if p.shape[1] == 1 else lr * speed
        moved.append(p - step)
        speeds.append(speed)
    return moved, speeds
