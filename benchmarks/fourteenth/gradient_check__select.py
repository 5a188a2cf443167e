# exercise: gradient_check
# right: yes
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    def summed():
        return model.calculate_loss([x], [y]) * len(y)

    def slope(array, place):
        kept = array[place]
        try:
            array[place] = kept + h
            above = summed()
            array[place] = kept - h
            return (above - summed()) / (2 * h)
        finally:
            array[place] = kept

    report = {}
    names = ("U", "V", "W", "b_hidden", "b_out")
    for name, array, exact in zip(names, model.params, model.bptt(x, y, len(x))):
        a = np.asarray(exact, float)
        b = np.array([slope(array, place) for place in np.ndindex(array.shape)]).reshape(a.shape)
        kind = np.select(
            [(a == 0) & (b == 0), np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))], [1, 0], 2
        )
        report[name] = tuple(int(n) for n in np.bincount(kind.ravel(), minlength=3))
    return report
