# exercise: perplexity
# right: yes
import math
from fractions import Fraction


def perplexity(losses, counts):
    per_token = math.fsum(losses) * Fraction(1, sum(int(n) for n in counts))
    return math.e ** float(per_token)
