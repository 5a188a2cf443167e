# exercise: TorchTagger
# right: yes
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = (nn.Parameter(torch.tensor(p)) for p in params)

    def log_forward(self, words):
        h = torch.zeros(self.V.shape[0], dtype=self.V.dtype)
        states = []
        for x in self.E[words]:
            h = torch.sigmoid(self.U @ x + self.V @ h + self.b_hidden[:, 0])
            states.append(h)
        return (torch.stack(states) @ self.W.T + self.b_out[:, 0]).log_softmax(-1)
