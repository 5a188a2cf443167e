# exercise: TorchTagger
# right: no
# wrong: The last state is kept in the module, so the next sentence does not begin from zeros.
# name: state-kept-on-self
# lines: 11, 18
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = map(
            lambda p: nn.Parameter(torch.tensor(p)), params
        )
        self.h = torch.zeros(len(params[2]), dtype=self.V.dtype)

    def log_forward(self, words):
        out = []
        for x in self.E[words]:
            self.h = torch.sigmoid(self.U.mv(x) + self.V.mv(self.h) + self.b_hidden[:, 0])
            out.append(self.W.mv(self.h) + self.b_out[:, 0])
        self.h = self.h.detach()
        return nn.functional.log_softmax(torch.stack(out), dim=1)
