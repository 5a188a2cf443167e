# exercise: perplexity
# right: no
# wrong: The product of the batches' exponentials is formed before the root, which overflows to infinity for long texts.
# lines: 9
import functools


def perplexity(losses, counts):
    choices = functools.reduce(lambda so_far, nats: so_far * np.exp(nats), losses, 1.0)
    return float(choices ** (1.0 / sum(counts)))
