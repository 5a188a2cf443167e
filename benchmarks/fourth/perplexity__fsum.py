# exercise: perplexity
# right: yes

import math


def perplexity(losses, counts):
    nats = math.fsum(float(loss) for loss in losses)
    return math.exp(nats / sum(int(n) for n in counts))
