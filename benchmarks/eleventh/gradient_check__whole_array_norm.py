# exercise: gradient_check
# right: no
# wrong: one relative error of the norms of the whole array decides for all its entries that are not zero
# lines: 15
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    result = {}
    grads = dict(zip(["U", "V", "W", "b_hidden", "b_out"], model.bptt(x, y, len(x))))
    loss = lambda: model.calculate_loss([x], [y]) * len(x)
    for (key, exact), param in zip(grads.items(), model.params):
        found = numerical_gradient(loss, param, h)
        both_zero = int(np.sum((exact == 0) & (found == 0)))
        others = exact.size - both_zero
        gap = np.linalg.norm(exact - found)
        size = np.linalg.norm(exact) + np.linalg.norm(found)
        result[key] = (others, both_zero, 0) if gap < threshold * size else (0, both_zero, others)
    return result
