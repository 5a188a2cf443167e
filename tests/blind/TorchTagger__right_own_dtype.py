# exercise: TorchTagger
# right: yes
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for name, a in zip(("E", "U", "V", "W", "b_hidden", "b_out"), params):
            setattr(self, name, nn.Parameter(torch.tensor(a)))
        self.dtype = self.V.dtype
        self.hidden_size = self.V.shape[0]
    def log_forward(self, words):
        h = torch.zeros(self.hidden_size, dtype=self.dtype)
        out = []
        for w in words:
            h = torch.sigmoid(self.U @ self.E[w] + self.V @ h + self.b_hidden[:, 0])
            out.append(self.W @ h + self.b_out[:, 0])
        return torch.log_softmax(torch.stack(out), dim=1)
