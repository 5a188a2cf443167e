# exercise: TorchTagger
# right: no
# wrong: the sigmoid is written with tanh and a state g = 2h - 1 is carried, which should start at -1 but starts at 0, as if h were one half
# lines: 14
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for name, p in zip(("E", "U", "V", "W", "b_hidden", "b_out"), params):
            self.__setattr__(name, nn.Parameter(torch.tensor(p)))

    def log_forward(self, words):
        w_ih, w_hh = self.U / 2, self.V / 4
        bias = self.b_hidden[:, 0] / 2 + self.V.sum(dim=1) / 4
        g = torch.zeros_like(bias)
        collected = []
        for x in self.E[words]:
            g = torch.tanh(w_ih @ x + w_hh @ g + bias)
            collected.append(g)
        h = (1 + torch.stack(collected)) / 2
        return torch.log_softmax(h @ self.W.T + self.b_out[:, 0], dim=1)
