# exercise: TorchTagger
# right: no
# wrong: the state is cut from the graph at every step, so no gradient goes back through V to earlier words
# lines: 12
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        tensors = [nn.Parameter(torch.tensor(p)) for p in params]
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = tensors

    def step(self, x, h):
        return torch.sigmoid(x @ self.U.T + h.detach() @ self.V.T + self.b_hidden.T)

    def log_forward(self, words):
        h = torch.zeros(1, self.V.shape[0], dtype=self.V.dtype)
        states = []
        for word in words:
            h = self.step(self.E[word].unsqueeze(0), h)
            states.append(h)
        logits = torch.cat(states) @ self.W.T + self.b_out.T
        return logits.log_softmax(dim=1)
