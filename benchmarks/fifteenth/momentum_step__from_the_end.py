# exercise: momentum_step
# right: no
# wrong: the five are taken from the end of the lists, and the new velocities are returned in reverse order
# lines: 12
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five."""
    p, g, v = list(params), list(grads), list(velocity)
    done, speeds = [], []
    while p:
        speeds.append(momentum * v.pop() + g.pop())
        done.insert(0, p.pop() - lr * speeds[-1])
    return done, speeds
