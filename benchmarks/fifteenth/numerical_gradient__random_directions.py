# exercise: numerical_gradient
# right: no
# wrong: nudges all entries together in random directions and averages, which gives a noisy estimate and no gradient to six digits
# lines: 10, 16
def numerical_gradient(loss, param, h=1e-5):
    rng = np.random.default_rng(0)
    kept = param.copy()
    total = np.zeros(param.shape)
    tries = 20 * param.size
    for _ in range(tries):
        direction = rng.choice([-1.0, 1.0], size=param.shape)
        param[...] = kept + h * direction
        up = loss()
        param[...] = kept - h * direction
        down = loss()
        total += (up - down) / (2 * h) * direction
    param[...] = kept
    return total / tries
