# exercise: momentum_step
# right: no
# wrong: The velocity arrays that came in are changed in place.
# lines: 8, 9
def momentum_step(params, grads, velocity, lr, momentum):
    out = []
    for p, d_p, buf in zip(params, grads, velocity):
        np.multiply(buf, momentum, out=buf)
        np.add(buf, d_p, out=buf)
        out.append(p - lr * buf)
    return out, velocity
