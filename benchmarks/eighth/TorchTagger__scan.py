# exercise: TorchTagger
# right: yes
from itertools import accumulate


class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for name, array in zip(("E", "U", "V", "W", "b_hidden", "b_out"), params, strict=True):
            self.register_parameter(name, nn.Parameter(torch.from_numpy(np.array(array, copy=True))))

    def log_forward(self, words):
        pre = nn.functional.linear(self.E[words], self.U, self.b_hidden.flatten())
        start = self.V.new_zeros(self.V.shape[0])
        _, *states = accumulate(pre, lambda h, a: (a + self.V.mv(h)).sigmoid(), initial=start)
        scores = nn.functional.linear(torch.stack(states), self.W, self.b_out.flatten())
        return scores - scores.logsumexp(dim=1, keepdim=True)
