# exercise: numerical_gradient
# right: no
# wrong: All entries are nudged at once in random directions, which gives only a noisy estimate of the gradient.
# lines: 11
def numerical_gradient(loss, param, h=1e-5):
    rng = np.random.default_rng(0)
    start = param.copy()
    grad = np.zeros_like(param)
    trials = 4 * param.size
    for _ in range(trials):
        signs = rng.choice([-1.0, 1.0], size=param.shape)
        param[...] = start + h * signs
        up = loss()
        param[...] = start - h * signs
        down = loss()
        grad += (up - down) / (2 * h) * signs / trials
    param[...] = start
    return grad
