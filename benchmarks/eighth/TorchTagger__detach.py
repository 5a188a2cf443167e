# exercise: TorchTagger
# right: no
# wrong: cuts the state off from its history at every step, so the gradients of earlier steps are missing
# lines: 19
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        names = ["E", "U", "V", "W", "b_hidden", "b_out"]
        for n, p in zip(names, params):
            setattr(self, n, nn.Parameter(torch.tensor(p)))

    def step(self, x, h):
        return torch.sigmoid(self.U @ x + self.V @ h + self.b_hidden[:, 0])

    def log_forward(self, words):
        h = torch.zeros(self.V.shape[0], dtype=self.V.dtype)
        states = []
        for w in words:
            h = self.step(self.E[w], h.detach())
            states.append(h)
        logits = torch.stack(states) @ self.W.T + self.b_out.T
        return torch.log_softmax(logits, dim=-1)
