# exercise: TorchTagger
# right: no
# wrong: the parameters are put into __dict__ past nn.Module, so parameters() and state_dict() are empty
# lines: 9
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        names = ("E", "U", "V", "W", "b_hidden", "b_out")
        self.__dict__.update({n: nn.Parameter(torch.tensor(p)) for n, p in zip(names, params)})

    def log_forward(self, words):
        b, c = self.b_hidden.squeeze(1), self.b_out.squeeze(1)
        h = torch.zeros_like(b)
        states = []
        for x in self.E[words]:
            h = torch.sigmoid(self.U @ x + self.V @ h + b)
            states.append(h)
        return nn.functional.log_softmax(torch.stack(states) @ self.W.T + c, dim=-1)
