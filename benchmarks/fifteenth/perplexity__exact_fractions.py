# exercise: perplexity
# right: yes
from fractions import Fraction


def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together."""
    tokens = sum(int(count) for count in counts)
    nats_a_token = sum(Fraction(float(loss)) for loss in losses) / tokens
    return float(np.exp(float(nats_a_token)))
