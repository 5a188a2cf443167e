# exercise: TorchTagger
# right: no
# wrong: the last state is kept in the module, so the next sentence does not start from zeros
# lines: 16
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = (
            nn.Parameter(torch.tensor(p)) for p in params
        )
        self.h = torch.zeros(len(params[2]), dtype=self.V.dtype)

    def log_forward(self, words):
        states = []
        for x in self.E[words]:
            self.h = torch.sigmoid(self.U @ x + self.V @ self.h + self.b_hidden.flatten())
            states.append(self.h)
        logits = torch.stack(states) @ self.W.T + self.b_out.flatten()
        self.h = self.h.detach()
        return logits.log_softmax(dim=-1)
