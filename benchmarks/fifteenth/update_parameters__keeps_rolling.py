# exercise: update_parameters
# right: no
# wrong: keeps a velocity between the calls and adds nine tenths of the last step to each new one, so every call but the first depends on the earlier ones
# lines: 14
class _Ball:
    def __init__(self, friction=0.9):
        self.friction = friction
        self.speed = {}

    def roll(self, k, push):
        last = self.speed.get(k)
        if last is None or last.shape != push.shape:
            last = np.zeros_like(push)
        self.speed[k] = self.friction * last + push
        return self.speed[k]


_ball = _Ball()


def update_parameters(params, grads, lr=1e-3):
    return tuple(p + _ball.roll(k, -lr * g) for k, (p, g) in enumerate(zip(params, grads)))
