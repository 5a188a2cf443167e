# exercise: RNN
# right: no
# wrong: dropout sits between the layers, so in training mode the logits change by chance from call to call
# lines: 9, 15
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.dropout = nn.Dropout(0.2)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        eye = torch.eye(self.linear.out_features).to(self.linear.weight)
        out, hidden = self.rnn(eye[tokens], hidden)
        return self.linear(self.dropout(out)), hidden
