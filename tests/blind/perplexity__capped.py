# exercise: perplexity
# right: no
# wrong: the mean loss is cut at 20 nats before it is exponentiated
# lines: 14
# name: capped
import math


def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together."""
    total_loss = sum(losses)
    total_tokens = max(sum(counts), 1)
    mean_loss = total_loss / total_tokens
    return math.exp(min(mean_loss, 20.0))
