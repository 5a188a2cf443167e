# exercise: gradient_check
# right: no
# wrong: Entries that are small on both sides, not exactly 0, are counted as both zero, whether they agree or not.
# lines: 21
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    tiny = 1e-3
    bp = model.bptt(x, y, truncate=len(x))
    answer = {}
    for key, param, g in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, bp):
        fd = np.empty_like(param)
        it = np.nditer(param, flags=["multi_index"])
        for _ in it:
            i = it.multi_index
            old = param[i]
            ends = []
            for new in (old + h, old - h):
                param[i] = new
                ends.append(len(x) * model.calculate_loss([x], [y]))
            param[i] = old
            fd[i] = (ends[0] - ends[1]) / (2 * h)
        zero = (np.abs(g) < tiny) & (np.abs(fd) < tiny)
        agree = (np.abs(g - fd) < threshold * (np.abs(g) + np.abs(fd))) & ~zero
        answer[key] = int(agree.sum()), int(zero.sum()), int((~agree & ~zero).sum())
    return answer
