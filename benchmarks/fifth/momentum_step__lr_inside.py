# exercise: momentum_step
# right: no
# wrong: The learning rate goes into the velocity, so the velocity that comes back is another one and the second step at another rate goes wrong.
# lines: 8, 10
def momentum_step(params, grads, velocity, lr, momentum):
    moved, speeds = [], []
    for theta, slope, speed in zip(params, grads, velocity):
        speed = momentum * speed + lr * slope
        speeds.append(speed)
        moved.append(theta - speed)
    return tuple(moved), tuple(speeds)
