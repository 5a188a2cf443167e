# exercise: gradient_check
# right: yes
from collections import Counter

def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    T = len(y)
    grads = dict(zip("U V W b_hidden b_out".split(), zip(model.params, model.bptt(x, y, max(T, 1)))))

    def loss_at(p, i, value):
        kept, p[i] = p[i], value
        try:
            return T * model.calculate_loss([x], [y])
        finally:
            p[i] = kept

    def drawer(a, b):
        if a == 0 and b == 0:
            return 1
        return 0 if abs(a - b) < threshold * (abs(a) + abs(b)) else 2

    counts = {}
    for name, (p, g) in grads.items():
        c = Counter(drawer(g[i], (loss_at(p, i, p[i] + h) - loss_at(p, i, p[i] - h)) / (2 * h))
                    for i in np.ndindex(p.shape))
        counts[name] = (c[0], c[1], c[2])
    return counts
