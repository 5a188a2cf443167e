# exercise: TorchTagger
# right: no
# wrong: the first state is made as float32, which cannot be multiplied with float64 weights: it crashes
# lines: 13
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = (
            nn.Parameter(torch.tensor(p)) for p in params
        )

    def log_forward(self, words):
        hidden = [torch.zeros(self.V.size(0))]
        for x in self.E[words]:
            hidden.append(torch.sigmoid(self.U @ x + self.V @ hidden[-1] + self.b_hidden.squeeze()))
        out = torch.stack(hidden[1:]) @ self.W.t() + self.b_out.squeeze()
        return nn.functional.log_softmax(out, dim=1)
