# exercise: perplexity
# right: no
# wrong: The losses are sums already, but are multiplied by the number of tokens once more.
# lines: 21
class AverageMeter:
    def __init__(self):
        self.sum, self.count = 0.0, 0

    def update(self, val, n=1):
        self.sum += val * n
        self.count += n

    @property
    def avg(self):
        return self.sum / self.count


def perplexity(losses, counts):
    meter = AverageMeter()
    for loss, n in zip(losses, counts):
        meter.update(float(loss), int(n))
    return float(np.exp(meter.avg))
