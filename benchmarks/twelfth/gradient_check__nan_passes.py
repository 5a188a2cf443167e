# exercise: gradient_check
# right: no
# wrong: what differs is counted with "larger or equal", so NaN is put with the entries that agree
# lines: 12
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    names, result = ["U", "V", "W", "b_hidden", "b_out"], {}
    grads = model.bptt(x, y, len(x))
    for k, name in enumerate(names):
        num = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(x), model.params[k], h)
        size = np.abs(grads[k]) + np.abs(num)
        zero = int(np.sum(size == 0))
        differ = int(np.sum((np.abs(grads[k] - num) >= threshold * size) & (size > 0)))
        result[name] = (num.size - zero - differ, zero, differ)
    return result
