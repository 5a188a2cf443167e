# exercise: perplexity
# right: yes
from functools import reduce


def perplexity(losses, counts):
    tokens = sum(int(n) for n in counts)
    factors = (np.exp(float(nats) / tokens) for nats in losses)
    return max(1.0, float(reduce(lambda a, b: a * b, factors, 1.0)))
